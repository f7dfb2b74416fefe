package health.charley.engine.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that a person has answered so far, by question id; the order of answers has no meaning. */
public record Answers(Map<String, Answer> byQuestion) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    public Optional<Answer> to(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    public boolean has(String question) {
        return byQuestion.containsKey(question);
    }

    public Set<String> questions() {
        return byQuestion.keySet();
    }

    /** These answers and one more; an earlier answer to the same question is replaced. */
    public Answers with(String question, Answer answer) {
        var more = new LinkedHashMap<>(byQuestion);
        more.put(question, answer);
        return new Answers(more);
    }

    /** These answers save those to some questions. */
    public Answers without(Set<String> questions) {
        var fewer = new LinkedHashMap<>(byQuestion);
        fewer.keySet().removeAll(questions);
        return new Answers(fewer);
    }
}
