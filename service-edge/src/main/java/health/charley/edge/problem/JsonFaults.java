package health.charley.edge.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** JSON, or YAML that is read like it, that a type does not fit: where, and a sentence about it. */
public final class JsonFaults {

    private JsonFaults() {}

    /** The problem with this body. A fault in our own types, or in an answer of ours, is ours: 500. */
    static HttpProblem problem(JsonProcessingException fault) {
        if (fault instanceof InvalidDefinitionException || fault.getProcessor() instanceof JsonGenerator) {
            return HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
        }
        if (fault instanceof JsonMappingException misfit) {
            return Problems.badRequest(List.of(error(misfit)));
        }
        return Problems.badRequest(Pointers.ROOT, "The body is not valid JSON.");
    }

    /** What is wrong at which place, without a word about our types. */
    public static InputError error(JsonMappingException fault) {
        return InputError.at(Pointers.of(steps(fault.getPath())), sentence(fault));
    }

    private static List<Object> steps(List<JsonMappingException.Reference> path) {
        List<Object> steps = new ArrayList<>();
        for (JsonMappingException.Reference step : path) {
            steps.add(step.getFieldName() == null ? Integer.valueOf(step.getIndex()) : step.getFieldName());
        }
        return steps;
    }

    private static String sentence(JsonMappingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return "There is no such property here. Known are: " + known(unknown) + ".";
        }
        if (fault instanceof MismatchedInputException mismatched && mismatched.getTargetType() != null) {
            return ExpectedValue.sentence(mismatched.getTargetType());
        }
        if (fault instanceof ValueInstantiationException refused) {
            return ExpectedValue.sentence(refused.getType().getRawClass());
        }
        return fault.getCause() instanceof InputCoercionException
                ? "This number is out of range."
                : "This value does not fit here.";
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
