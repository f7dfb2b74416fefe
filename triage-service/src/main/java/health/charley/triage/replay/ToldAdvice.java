package health.charley.triage.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.edge.json.TolerantJson;
import health.charley.triage.assessment.RedFlagView;
import health.charley.triage.topic.CareLevelView;
import java.util.List;

/** What a person was told, as the result in their receipt says; whatever else that says is passed over. */
record ToldAdvice(CareLevelView careLevel, List<RedFlagView> redFlags) {
    ToldAdvice {
        redFlags = List.copyOf(redFlags);
    }

    static ToldAdvice of(String result, ObjectMapper json) throws JsonProcessingException {
        return TolerantJson.copyOf(json).readValue(result, ToldAdvice.class);
    }
}
