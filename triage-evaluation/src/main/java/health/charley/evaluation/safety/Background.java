package health.charley.evaluation.safety;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import health.charley.evaluation.interview.Denial;
import health.charley.knowledge.firing.Clauses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person says to every question that a case does not speak of.
 *
 * @param name in words, such as "denies everything else"
 */
record Background(String name, Map<String, Answer> byQuestion) {
    /** Clauses on answers look at no person, so anyone will do. */
    private static final Person ANYONE = new Person(40, Sex.MALE, Pregnancy.NONE);

    Background {
        byQuestion = Map.copyOf(byQuestion);
    }

    Answer to(Question question) {
        return byQuestion.get(question.id());
    }

    /** All questions answered: as these answers say, and as the background has it where they say nothing. */
    Answers around(Answers stated) {
        var all = new LinkedHashMap<>(byQuestion);
        all.putAll(stated.byQuestion());
        return new Answers(all);
    }

    static List<Background> of(KnowledgeBase knowledge) {
        return List.of(denying(knowledge), unsure(knowledge));
    }

    /** "I'm not sure" to everything. */
    static Background unsure(KnowledgeBase knowledge) {
        var answers = new LinkedHashMap<String, Answer>();
        knowledge.questions().forEach(question -> answers.put(question.id(), new NotSure()));
        return new Background("is not sure of anything else", answers);
    }

    /** No to whatever can be denied; of other questions the first answer that no red flag looks for. */
    static Background denying(KnowledgeBase knowledge) {
        var clauses = knowledge.redFlags().stream()
                .flatMap(redFlag -> Clauses.of(redFlag.when()).stream())
                .toList();
        var answers = new LinkedHashMap<String, Answer>();
        knowledge.questions().forEach(question -> answers.put(question.id(), denial(question, clauses)));
        return new Background("denies everything else", answers);
    }

    private static Answer denial(Question question, List<Criterion> clauses) {
        return Denial.among(question)
                .or(() -> question.possibleAnswers().values().stream()
                        .filter(answer -> !(answer instanceof NotSure))
                        .filter(answer -> clauses.stream().noneMatch(clause -> looksFor(clause, question, answer)))
                        .findFirst())
                .orElseGet(NotSure::new);
    }

    private static boolean looksFor(Criterion clause, Question question, Answer answer) {
        return clause.questions().contains(question.id())
                && clause.truth(ANYONE, Answers.NONE.with(question.id(), answer)) == Truth.YES;
    }
}
