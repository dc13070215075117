/// A kind by which somebody gets in, stays in, or sees who did. It changes with the password alone: whoever finds a session
/// open for five minutes plants nothing and takes nothing along.
package protocol WayIn: Content {
    /// Whether what stood may become what stands only for whoever gave the password; nil where there is nothing.
    static func takesPassword(from old: Self?, to new: Self?) -> Bool
}

extension WayIn {
    /// Any change does, unless the kind says which.
    package static func takesPassword(from old: Self?, to new: Self?) -> Bool { old != new }
}
