package health.charley.history.owner;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What happens first when the service starts. */
@QuarkusTest
class StartOrderTest {
    @Inject
    BeanManager beans;

    @Test
    void no_job_begins_before_the_master_keys_are_checked() {
        var check = priority(MasterKeyProofs.class.getPackageName());
        var jobs = priority("io.quarkus.scheduler");

        assertTrue(check < jobs, check + " is not before " + jobs);
    }

    /** Of what the package does at the start; the lowest goes first. */
    private int priority(String packageName) {
        return beans.resolveObserverMethods(new StartupEvent()).stream()
                .filter(observer -> observer.getBeanClass().getName().startsWith(packageName))
                .mapToInt(ObserverMethod::getPriority)
                .findFirst()
                .orElseThrow();
    }
}
