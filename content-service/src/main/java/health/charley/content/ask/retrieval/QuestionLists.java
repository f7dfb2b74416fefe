package health.charley.content.ask.retrieval;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.content.page.Aspect;
import java.util.List;
import java.util.Map;

/** The file {@code question-words.yaml} as it is written. */
record QuestionLists(
        List<String> empty,
        List<List<String>> same,
        Map<String, List<String>> together,
        Map<String, List<String>> aspects,
        List<String> amount,
        List<String> diagnosis,
        Orders orders,
        List<Judgement> judgements,
        CauseWords causes,
        List<String> bodily,
        @JsonProperty("aspect-questions") Map<Aspect, List<String>> aspectQuestions,
        List<String> around,
        @JsonProperty("turned-round") List<String> turnedRound,
        Judgement failures,
        Denials denials,
        List<String> names) {}
