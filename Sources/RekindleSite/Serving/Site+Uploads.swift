import HTTPTypes
import Hummingbird
import NIOCore

extension Site {
    /// A form that brings a file along. It is read to its end whatever comes of it, since a browser that still sends hears
    /// no answer.
    /// - Parameter holds: whether there is a place for the file; without one it is passed over.
    func uploaded(_ incoming: Hummingbird.Request, _ route: Route, holds: Bool) async throws -> SentForm {
        var form = Multipart(type: incoming.headers[.contentType] ?? "", upTo: holds ? route.mostFile ?? 0 : 0)
        var fault: Form.Fault? = form == nil ? .notAForm : nil
        do {
            for try await piece in incoming.body where fault == nil {
                do throws(Form.Fault) { try form?.take(piece.readableBytesView) } catch { fault = error }
            }
        } catch let known as any HTTPResponseError {
            throw known
        } catch {
            throw CutOff()
        }
        guard let form, fault == nil, form.isWhole else { return SentForm(fault: fault ?? .notAForm) }
        return sent(form, holds: holds)
    }

    private func sent(_ form: Multipart, holds: Bool) -> SentForm {
        var sent = SentForm()
        do throws(Form.Fault) {
            sent.form = try Form(parts: form.fields).bounded(services.fields)
        } catch { sent.fault = error }
        guard let file = form.file, form.isTooLarge || !file.isEmpty else { return sent }
        sent.upload = !holds ? .crowded : form.isTooLarge ? .tooLarge : .file(file)
        return sent
    }
}

extension Form {
    /// The fields of a form that brings a file along.
    fileprivate init(parts: [(name: String, value: [UInt8])]) throws(Fault) {
        var fields: [(String, String)] = []
        for (name, value) in parts { fields.append((name, try Self.text(value))) }
        self.init(fields)
    }
}

extension Hummingbird.Request {
    /// Whether it is a form that can bring a file along.
    var isUpload: Bool {
        method == .post && (headers[.contentType] ?? "").lowercased().hasPrefix("multipart/form-data")
    }
}
