package health.charley.knowledge;

import health.charley.engine.answer.Answer;
import health.charley.engine.knowledge.Question.Option;
import health.charley.knowledge.file.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The options of every question, which "at least so many of them" counts. */
record Choices(Map<String, List<Option>> byQuestion) {

    static Choices of(List<Entry> questions) {
        var byQuestion = new LinkedHashMap<String, List<Option>>();
        questions.forEach(entry -> byQuestion.put(entry.text("id"), QuestionsFile.options(entry)));
        return new Choices(byQuestion);
    }

    /** The values of a question that count: neither "none of these" nor "not sure". */
    Set<String> counted(Entry entry, String question) {
        if (!byQuestion.containsKey(question)) {
            throw entry.fault("It counts the answers to '" + question + "', which is not a question.");
        }
        return byQuestion.get(question).stream()
                .filter(option -> !option.exclusive() && !option.value().equals(Answer.NOT_SURE))
                .map(Option::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
