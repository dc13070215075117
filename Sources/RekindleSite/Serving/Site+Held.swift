import HTTPTypes

extension Site {
    /// The form again, with the reason why it was not taken.
    func held(
        _ request: Request, _ route: Route, _ reason: HeldFormPage.Reason, status: HTTPResponse.Status
    ) -> Reply {
        .page(
            HeldFormPage(
                reason: reason, path: request.target, form: request.form,
                fields: FieldNames([route.fields, services.fields(at: request.place)]),
                csrf: request.csrf
            ).page, status: status)
    }
}
