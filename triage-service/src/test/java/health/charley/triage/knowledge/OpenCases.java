package health.charley.triage.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import health.charley.engine.NextStep;
import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.Chosen;
import health.charley.engine.answer.Answer.Measured;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.testing.Repository;
import health.charley.triage.assessment.ResultView;
import health.charley.triage.topic.QuestionView;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The open cases of the leg cramp knowledge, and what the service makes of them. */
final class OpenCases {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);

    /** A person with all that their story tells, what it was, and the levels of care that are right for it. */
    record OpenCase(String id, Person person, Answers answers, String diagnosis, SortedSet<CareLevel> careLevels) {

        boolean isEmergency() {
            return careLevels.first().isAtLeast(CareLevel.EMERGENCY);
        }
    }

    /** Prints the next step and the outcome of each case in turn, as the wire would have them. */
    public static void main(String[] arguments) throws JsonProcessingException {
        var knowledge = KnowledgeLoader.load(folder());
        for (var each : all()) {
            for (var policy : knowledge.base().policies()) {
                System.out.println(JSON.writeValueAsString(outcome(knowledge, policy, each)));
            }
        }
    }

    static Path folder() {
        return Repository.root().resolve("knowledge/leg-cramps");
    }

    static List<OpenCase> all() {
        return new KnowledgeFolder(folder().resolve("vignettes"))
                .list("open.yaml").stream().map(OpenCases::read).toList();
    }

    private static List<Object> outcome(KnowledgeVersion knowledge, PolicyPack policy, OpenCase each) {
        var engine = knowledge.engine(policy);
        NextStep step = engine.next(each.person(), each.answers(), 40);
        Object next =
                step.fold(ask -> ask.screen().stream().map(QuestionView::from).toList(), conclude -> List.of());
        var result = ResultView.from(engine.assess(each.person(), each.answers()), policy, knowledge.base());
        return List.of(next, result);
    }

    private static OpenCase read(Entry entry) {
        var answers = new LinkedHashMap<String, Answer>();
        entry.children("answers").forEach(answer -> answers.put(answer.text("question"), answer(answer)));
        return new OpenCase(
                entry.text("id"),
                person(entry.child("person")),
                new Answers(answers),
                entry.text("diagnosis"),
                careLevels(entry));
    }

    private static SortedSet<CareLevel> careLevels(Entry entry) {
        return entry.texts("careLevels").stream()
                .map(level -> CareLevel.valueOf(level.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Person person(Entry entry) {
        var sex = Sex.valueOf(entry.text("sex").toUpperCase(Locale.ROOT));
        var pregnancy = entry.optionalText("pregnancy").orElse("none").toUpperCase(Locale.ROOT);
        return new Person(entry.whole("age"), sex, Pregnancy.valueOf(pregnancy));
    }

    private static Answer answer(Entry entry) {
        if (entry.has("number")) {
            return new Measured(entry.number("number"));
        }
        return entry.has("values") ? new Chosen(Set.copyOf(entry.texts("values"))) : Answer.of(entry.text("value"));
    }

    private OpenCases() {}
}
