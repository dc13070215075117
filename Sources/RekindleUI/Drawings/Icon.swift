package import RekindleHTML

/// The line drawings of the layout: one weight, no fill, on a square of 24; their shapes stand in `Icon+Shapes.swift`.
package enum Icon: String, Component, CaseIterable, Sendable {
    case threads
    case today, talk, together, us, me
    case pause, help, hide
    case lock, sealed, both, yes
    case back, forward, check, plus, close
    case info, print, edit, erase, copy, link, send
    case clock, calendar, leaf, key, device, person, book, shuffle, search

    /// The drawing; it says nothing aloud, since words always stand beside it.
    package var html: HTML { Self.all[self] ?? drawn }

    /// Put together once: a page has a dozen.
    private static let all = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.drawn) })

    private var drawn: HTML {
        """
        <svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" aria-hidden="true">\
        \(raw: shape)</svg>
        """
    }
}
