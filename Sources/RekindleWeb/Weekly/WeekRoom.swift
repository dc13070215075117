/// The weekly check-in in forty seconds, and the weekly ten minutes.
enum WeekRoom {
    static let doors: [Door] = [
        .mine(.week, get: WeekForm.look, post: WeekForm.keep),
        .mine(.weekTen, get: TenRoom.look, post: TenRoom.keep),
        .mine(.weekDate, get: TenRoom.file),
    ]
}
