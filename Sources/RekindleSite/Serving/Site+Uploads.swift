import HTTPTypes
import Hummingbird
import NIOCore

extension Site {
    /// So many times the largest file are read to their end and let go, so that whoever chose a larger one reads why it is
    /// not taken: a browser that still sends may not hear the answer.
    static let mostPassedOver = 4

    /// A form that brings a file along. The file is held where the form is signed and there is a place for it, and passed
    /// over otherwise. Where nobody's session is open no more is read than of any other form.
    /// - Parameters:
    ///   - place: the place of whose session is open.
    ///   - signature: what signs the form.
    func uploaded(
        _ incoming: Hummingbird.Request, _ context: WebContext, _ route: Route, to place: UploadPlaces.Place?,
        signed signature: String
    ) async throws -> SentForm {
        let mostFile = route.mostFile ?? 0
        var form = Multipart(type: incoming.headers[.contentType] ?? "", upTo: mostFile) { fields in
            let sent = try? Form(parts: fields)
            guard let place, let sent, self.isSigned(sent, by: [signature]) else { return false }
            place.want()
            return true
        }
        var fault: Form.Fault? = form == nil ? .notAForm : nil
        var rest = place == nil ? context.maxUploadSize : mostFile * Self.mostPassedOver
        do {
            for try await piece in incoming.body {
                rest -= piece.readableBytes
                // What has come of the form is enough to turn it away.
                if rest < 0, place == nil, fault == nil, let form { return sent(form) }
                if rest < 0 { throw HTTPError(.contentTooLarge) }
                guard fault == nil else { continue }
                do throws(Form.Fault) { try form?.take(piece.readableBytesView) } catch { fault = error }
                await place?.turn()
            }
        } catch let known as any HTTPResponseError {
            throw known
        } catch {
            throw CutOff()
        }
        guard let form, fault == nil, form.isWhole else { return SentForm(fault: fault ?? .notAForm) }
        return sent(form)
    }

    private func sent(_ form: Multipart) -> SentForm {
        var sent = SentForm()
        do throws(Form.Fault) {
            sent.form = try Form(parts: form.fields).bounded(services.fields)
        } catch { sent.fault = error }
        guard let file = form.file, form.isTooLarge || !file.isEmpty else { return sent }
        sent.upload = form.isTooLarge ? .tooLarge : .file(file)
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
