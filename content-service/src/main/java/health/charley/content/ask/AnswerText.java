package health.charley.content.ask;

/** What the contract says of asking, whichever page is asked. */
final class AnswerText {
    static final String OPERATION =
            "The answer is made only of sentences quoted word for word from published pages: of the"
                    + " page, and, where an article does not say, of the causes it lists. It says so when no page"
                    + " says. A question that speaks of an emergency is answered with the emergency card first,"
                    + " whatever else fails; so is one that is not in English, by the `language` it names or by"
                    + " its words, because its words cannot be read for warning signs. The question is health"
                    + " data: it is neither kept nor logged. For information, not a substitute for professional"
                    + " advice.";

    static final String TOO_MANY =
            "Too many questions from this address without an account. An emergency is answered all the same.";

    private AnswerText() {}
}
