package health.charley.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A service under test one of whose neighbours is down from before its start: at port 1 nobody listens. */
public abstract class NeighbourDown implements QuarkusTestProfile {
    /** The address of a sign-in provider that is down. */
    protected static final Map<String, String> SIGN_IN =
            Map.of("quarkus.oidc.auth-server-url", "http://localhost:1/charley");

    private final Map<String, String> address;
    private final List<TestResourceEntry> present;

    /** Of the test resources, none but those {@code present} are started. */
    protected NeighbourDown(Map<String, String> address, TestResourceEntry... present) {
        this.address = address;
        this.present = List.of(present);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return address;
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return present;
    }
}
