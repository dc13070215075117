import RekindleCore

extension Scratch {
    static let practice = """
        - id: tea-at-four
          room: time
          concerns: [keep, distance]
          title: Tea at four
          promise: A quarter of an hour.
          firstMove: Think of the kettle.
          steps: [Put the kettle on., Sit down.]
          minutes: 15
          variants:
            alone: A cup for one.
            onePhone: No phone is needed.
          cost: none
          energy: low
          cautions: [It is hot.]
          notWhen: [The kettle is broken.]
          evidence:
            grade: D
            source: own idea
            finding: Nobody has studied it.
          adult: false

        """

    static let reading = """
        - id: why-tea
          title: Why tea
          minutes: 2
          question: What is tea for?
          paragraphs: [For sitting down.]
          related: [tea-at-four]
          sources: [own idea]

        """

    static let feeling = """
        - id: warm
          word: warm
          family: glad
          tender: false
          hint: as after tea

        """

    /// A question about each subject; between them they lead to each part of Help.
    static let selfCheck = SelfCheck.Subject.allCases.enumerated().map { number, subject in
        let parts = SelfCheck.Part.allCases
        return """
            - id: q\(number + 1)
              subject: \(subject.rawValue)
              part: \(parts[number % parts.count].rawValue)
              words: Is it about \(subject.rawValue)?

            """
    }.joined()

    static let evenings = """
        - id: fought
          practices: [tea-at-four]
        - id: hurting
          practices: [tea-at-four]

        """

    /// A topic for each part of Help, and one that leads to something.
    static let search =
        """
        fillers: [the, a]
        groups:
          hot: [hot, boil*]
        topics:
          - id: brewing
            phrases: ["<hot> water"]
            alone: [kettle]
            find: [tea-at-four, why-tea]
            note: Mind the steam.

        """
        + SelfCheck.Part.allCases.enumerated().map { number, part in
            """
              - id: part-\(number + 1)
                parts: [\(part.rawValue)]
                phrases: [\(part.rawValue.lowercased())]

            """
        }.joined()

    static let helpLines = """
        europe: In Europe, 112.
        directories:
          - { name: A list, site: list.example, use: many countries }
        countries:
          - code: "XA"
            name: Teeland
            emergency:
              - { number: "112", use: any emergency, reached: call }
            lines:
              - name: Tea line
                kind: crisis
                number: "0800 12-34"
                tel: "08001234"
                forWhom: anybody
                hours: hours on their site
                site: tea.example
                status: V
                lastChecked: "2026-09-23"

        """
}
