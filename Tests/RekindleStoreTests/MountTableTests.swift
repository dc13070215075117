import RekindleStore
import Testing

/// Which file system a folder is on, and whether it is another machine's.
struct MountTableTests {
    private static let table = MountTable(
        """
        /dev/vda1 / ext4 rw,relatime 0 0
        proc /proc proc rw 0 0
        tmpfs /srv tmpfs rw 0 0
        nas:/share /srv/nas nfs4 rw,vers=4.2 0 0
        //nas/two /srv/two\\040words cifs rw 0 0
        host:/home /home/ada/far fuse.sshfs rw 0 0
        tmpfs /over tmpfs rw 0 0
        nas:/over /over nfs rw 0 0

        broken line
        """)

    @Test(arguments: [
        ("/", "ext4"), ("/var/lib/rekindle", "ext4"), ("/srv", "tmpfs"), ("/srv/local", "tmpfs"), ("/srvices", "ext4"),
        ("/srv/nas", "nfs4"), ("/srv/nas/rekindle", "nfs4"), ("/srv/nasty", "tmpfs"), ("/srv/two words/data", "cifs"),
        ("/home/ada/far/data", "fuse.sshfs"), ("/home/ada", "ext4"), ("/over/data", "nfs"),
    ])
    func `the deepest that holds a folder counts, and of several there the last`(path: String, kind: String) {
        #expect(Self.table.kind(of: path) == kind)
    }

    @Test func `where nothing is listed nothing is said`() {
        #expect(MountTable("").kind(of: "/var") == nil)
        #expect(MountTable("tmpfs /srv tmpfs rw 0 0").kind(of: "/var") == nil)
    }

    @Test(arguments: [
        ("nfs", true), ("nfs4", true), ("cifs", true), ("fuse.sshfs", true), ("9p", true), ("ext4", false),
        ("btrfs", false),
        ("overlay", false), ("tmpfs", false), ("fuse.mergerfs", false), ("", false),
    ])
    func `a disk of another machine is told from one of this`(kind: String, isRemote: Bool) {
        #expect(MountTable.isRemote(kind) == isRemote)
    }
}
