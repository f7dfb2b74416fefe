package health.charley.history.export;

/** What whoever opens the archive is told of the files in it. */
final class ArchiveGuide {
    static final String TEXT = """
            Everything that Charley keeps for you.

            assessments/ID/receipt.jws         what the guide signed: your answers and what it told you
            assessments/ID/document.json       the same, for people and programs
            assessments/ID/document.fhir.json  the same, for other health software (FHIR R4)
            assessments/ID/document.pdf        the same, to print
            assessments/ID/saved.json          when you saved it, and what a list shows of it
            assessments/ID/outcome.json        what you said happened next
            assessments/ID/notes.json          your notes
            assessments/ID/recheck.json        what newer knowledge says of it, where it was compared
            assessments/ID/shares.json         links that you made, when they were opened and revoked
            drafts/ID.json                     interviews that you have not finished
            person.json                        under which name your data is kept, and since when
            consents.json                      what you agreed to, and when
            access-log.json                    what was done with your data, and when
            damaged.json                       what is kept and can't be opened or written as a document: most often nothing

            This is information, not a diagnosis.
            """;

    private ArchiveGuide() {}
}
