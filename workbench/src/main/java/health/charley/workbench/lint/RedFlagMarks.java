package health.charley.workbench.lint;

import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mark {@code redFlag} of a question says to its readers that a rule looks at it: it must be so, both ways round. */
final class RedFlagMarks {
    private final KnowledgeBase knowledge;
    private final KnowledgeTexts texts;

    RedFlagMarks(KnowledgeBase knowledge, KnowledgeTexts texts) {
        this.knowledge = knowledge;
        this.texts = texts;
    }

    List<Remark> faults() {
        var looking = looking();
        var faults = new ArrayList<Remark>();
        for (var question : knowledge.questions()) {
            var flag = looking.get(question.id());
            if (flag != null && !question.redFlag()) {
                faults.add(
                        remark(question, "is looked at by red flag '" + flag + "' and is not marked 'redFlag: true'."));
            } else if (flag == null && question.redFlag()) {
                faults.add(remark(question, "is marked 'redFlag: true', and no red flag looks at it."));
            }
        }
        return faults;
    }

    /** The first red flag that looks at each question, by the question's id. */
    private Map<String, String> looking() {
        var looking = new HashMap<String, String>();
        for (var flag : knowledge.redFlags()) {
            flag.when().questions().forEach(question -> looking.putIfAbsent(question, flag.id()));
        }
        return looking;
    }

    private Remark remark(Question question, String what) {
        return texts.remark("questions.yaml", question.id(), "Question '" + question.id() + "' " + what);
    }
}
