package health.charley.web.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** The joint contract in its other notation. */
final class JointContract {
    private JointContract() {}

    /** The same document in JSON. */
    static String toJson(String yaml) {
        try {
            return new ObjectMapper().writeValueAsString(new ObjectMapper(new YAMLFactory()).readTree(yaml));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The joint contract is not YAML.", broken);
        }
    }
}
