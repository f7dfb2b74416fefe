package health.charley.triage.interview;

/** Requests that show in the contract how an interview goes. */
final class InterviewExamples {
    static final String START = """
            {"person": {"age": 45, "sex": "female"}, "answers": []}""";

    static final String ANSWERS = """
            {
              "policy": "us",
              "person": {"age": 45, "sex": "female", "pregnancy": "none"},
              "answers": [
                {"question": "chest-pain", "value": "no"},
                {"question": "site", "values": ["calf"]},
                {"question": "freq", "number": 3},
                {"question": "knot", "value": "not-sure"}
              ]
            }""";

    private InterviewExamples() {}
}
