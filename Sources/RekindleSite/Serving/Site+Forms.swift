import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import RekindleVault

/// The form of a request; with a fault, only good for being shown to whoever sent it.
struct SentForm {
    var form = Form()
    var fault: Form.Fault?
    var upload = Upload.none
}

extension Site {
    func isSigned(_ request: Request) -> Bool {
        // Signed out there may be several names of this browser, and another came first when the page was made.
        let visits = request.token == nil ? request.cookies.visits.map { csrf(token: nil, visit: $0) } : []
        return isSigned(request.form, by: [request.csrf] + visits)
    }

    /// Whether a form has one of these signatures.
    func isSigned(_ form: Form, by signatures: [String]) -> Bool {
        guard let sent = form["csrf"].flatMap(Base64URL.decode) else { return false }
        return signatures.contains { own in
            Base64URL.decode(own).map { constantTimeEqual(sent, $0) } ?? false
        }
    }

    func csrf(token: SessionToken?, visit: String) -> String {
        Base64URL.encode(token?.signature(of: "form") ?? vault.serverKey.signature(of: "form/\(visit)"))
    }

    func parsedForm(_ incoming: Hummingbird.Request, _ context: WebContext) async throws -> SentForm {
        guard incoming.method == .post else { return SentForm() }
        let body = try await whole(incoming.body, upTo: context.maxUploadSize)
        let type = incoming.headers[.contentType]?.lowercased() ?? ""
        guard body.readableBytes == 0 || type.hasPrefix("application/x-www-form-urlencoded") else {
            return SentForm(fault: .notAForm)
        }
        do throws(Form.Fault) {
            return SentForm(form: try Form(parsing: body.readableBytesView).bounded(services.fields))
        } catch {
            return SentForm(form: Form(mending: body.readableBytesView).bounded(services.fields), fault: error)
        }
    }

    /// All of what was sent. Where it did not come to its end, or not in a form that can be read, that is no fault of ours.
    private func whole(_ body: RequestBody, upTo size: Int) async throws -> ByteBuffer {
        do {
            return try await body.collect(upTo: size)
        } catch let known as any HTTPResponseError {
            throw known
        } catch {
            throw CutOff()
        }
    }
}
