/// What file systems there are, by a list as `/proc/self/mounts` has it.
package struct MountTable: Sendable {
    private let mounts: [(place: String, kind: String)]

    /// Lines that are none of such a list are passed over.
    package init(_ text: String) {
        mounts = text.split(separator: "\n").compactMap { line -> (place: String, kind: String)? in
            let parts = line.split(separator: " ")
            guard parts.count > 2 else { return nil }
            // A space stands there as its number.
            return (String(parts[1]).replacing("\\040", with: " "), String(parts[2]))
        }
    }

    /// The file system that holds a path without links in it: of those above it the deepest, and of several there the last.
    package func kind(of path: String) -> String? {
        var found: (place: String, kind: String)?
        for mount in mounts {
            let isAbove = mount.place == "/" || path == mount.place || path.hasPrefix(mount.place + "/")
            if isAbove, mount.place.count >= found?.place.count ?? 0 { found = mount }
        }
        return found?.kind
    }

    /// Whether a kind of file system lies on another machine, where the locks of a database do not hold.
    package static func isRemote(_ kind: String) -> Bool { remote.contains(kind) }

    private static let remote: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "coda", "glusterfs", "lustre", "ncpfs", "vboxsf",
        "fuse.sshfs", "fuse.glusterfs", "fuse.ceph", "fuse.rclone", "fuse.s3fs", "fuse.davfs2",
    ]
}
