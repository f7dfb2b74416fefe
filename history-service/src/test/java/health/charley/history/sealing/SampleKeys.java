package health.charley.history.sealing;

import java.util.List;
import java.util.Optional;

/** Master keys for tests, named {@code first} and {@code second}, in the states of a rotation. */
public final class SampleKeys {
    /** The key of {@code %test}, which the running service has. */
    public static final String SAMPLE = "sample=c2FtcGxlLW1hc3Rlci1rZXktb2YtY2hhcmxleS0zMmI=";

    public static final String FIRST = "first=Zmlyc3QtbWFzdGVyLWtleS1vZi1jaGFybGV5LTMyLWI=";
    public static final String SECOND = "second=c2Vjb25kLW1hc3Rlci1rZXktb2YtY2hhcmxleS0zMmI=";

    private SampleKeys() {}

    /** These keys, with the one of this name in use. */
    public static MasterKeys using(String name, String... keys) {
        return new MasterKeys(new SealingConfig() {
            @Override
            public Optional<List<String>> masterKeys() {
                return Optional.of(List.of(keys));
            }

            @Override
            public Optional<String> masterKey() {
                return Optional.ofNullable(name);
            }
        });
    }
}
