import RekindleHouse
import RekindleSite
import RekindleTown
import Testing

/// No address that takes a form is forgotten by the tests of a button pressed twice.
struct TwiceEverywhereTests {
    @Test func `every form is sent twice, or it is said why not`() {
        let taking = Set(House.routes.filter { $0.post != nil }.map(\.path.pattern))
        // The one that only locks has a test of its own.
        #expect(Set(PagesSpec.forms.compactMap(\.pattern)) == taking.subtracting([Path.leave.pattern]))
        for form in PagesSpec.forms {
            #expect(!form.taken.isEmpty && form.taken.allSatisfy { $0.differsAgain?.isEmpty != true }, "\(form.url)")
        }
    }
}
