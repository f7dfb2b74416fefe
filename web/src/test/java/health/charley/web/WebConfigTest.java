package health.charley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator decides, as the start of the front end reads it. */
class WebConfigTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-7"})
    void backups_of_keys_do_not_last_for_no_days(String days) {
        var refused = assertThrows(ConfigValidationException.class, () -> read(days));

        assertTrue(refused.getMessage().contains("charley.web.key-backup-days"), refused.getMessage());
    }

    @Test
    void backups_of_keys_last_for_a_day_or_more() {
        assertEquals(Optional.of(1), read("1").keyBackupDays());
    }

    private static WebConfig read(String keyBackupDays) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(WebConfig.class)
                .withValidator(new BeanValidationConfigValidatorImpl())
                .withDefaultValue("charley.web.cookie-key", "sample")
                .withDefaultValue("charley.web.key-backup-days", keyBackupDays)
                .build()
                .getConfigMapping(WebConfig.class);
    }
}
