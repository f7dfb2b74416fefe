package health.charley.engine.knowledge;

import health.charley.engine.answer.AnswerSheet;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Rule;
import health.charley.engine.answer.SheetLayout;
import health.charley.engine.answer.Truth;

/** The red flags of a knowledge base, and what enables its questions, made ready to be asked often. */
public final class KnowledgeRules {
    private static final int NONE = -1;

    private final SheetLayout layout;
    /** By question; nothing there where no other enables it. */
    private final Rule[] enabling;

    private final Rule[] redFlags;

    KnowledgeRules(KnowledgeBase knowledge) {
        this.layout = new SheetLayout(knowledge.places());
        this.enabling = knowledge.questions().stream()
                .map(question -> question.enableWhen().map(layout::compile).orElse(null))
                .toArray(Rule[]::new);
        this.redFlags = knowledge.redFlags().stream()
                .map(redFlag -> layout.compile(redFlag.when()))
                .toArray(Rule[]::new);
    }

    /** The answers of a person as numbers. */
    public AnswerSheet sheet(Person person, Answers answers) {
        return layout.sheet(person, answers);
    }

    /** When the red flag at this place fires. */
    public Rule redFlag(int place) {
        return redFlags[place];
    }

    /** Whether the question at this place is not answered and, where others enable it, is enabled. */
    public boolean isAskable(int question, AnswerSheet sheet) {
        var rule = enabling[question];
        return !sheet.has(question) && (rule == null || rule.truth(sheet) == Truth.YES);
    }

    /** Whether the question at this place can be asked now, or after answers to others. */
    public boolean canBeAsked(int question, AnswerSheet sheet) {
        return leadingTo(question, sheet) != NONE;
    }

    /**
     * The question to ask in order to ask another in the end: itself where it can be asked; else the first that can and by
     * which it could come to be enabled. Negative where there is none.
     */
    public int leadingTo(int question, AnswerSheet sheet) {
        if (sheet.has(question) || isAskable(question, sheet)) {
            return sheet.has(question) ? NONE : question;
        }
        var enablers = sheet.noPlaces();
        enabling[question].addOpen(sheet, enablers);
        for (var i = 0; i < enablers.size(); i++) {
            var first = leadingTo(enablers.get(i), sheet);
            if (first != NONE) {
                return first;
            }
        }
        return NONE;
    }
}
