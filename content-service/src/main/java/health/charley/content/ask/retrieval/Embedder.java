package health.charley.content.ask.retrieval;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Turns sentences into vectors, so that sentences that mean much the same lie near each other. The model runs within the
 * service; it is loaded once, and until then (or where it can't be) there are no vectors.
 */
@ApplicationScoped
public class Embedder {
    private static final Logger LOG = Logger.getLogger(Embedder.class);

    private final CountDownLatch tried = new CountDownLatch(1);
    private volatile EmbeddingModel model;

    /** Loads the model; where that fails, everything else works without it. */
    public void load() {
        callNobody();
        try {
            model = new AllMiniLmL6V2QuantizedEmbeddingModel();
            LOG.info("The sentence model is loaded; questions are answered by meaning as well.");
        } catch (RuntimeException | LinkageError unloadable) {
            LOG.warn("The sentence model can't be loaded; questions are answered by full text alone.", unloadable);
        } finally {
            tried.countDown();
        }
    }

    /** The library below reports its use to its makers and looks for files on the network, unless it is told not to. */
    private static void callNobody() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
    }

    public boolean isReady() {
        return model != null;
    }

    /** Waits until loading has succeeded or failed, and says whether there is a model. */
    public boolean awaitReady(long seconds) throws InterruptedException {
        return tried.await(seconds, TimeUnit.SECONDS) && isReady();
    }

    /** The vector of a text, of length 1; none while there is no model. */
    public Optional<float[]> vector(String text) {
        var loaded = model;
        if (loaded == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(normal(loaded.embed(text).content().vector()));
        } catch (RuntimeException failure) {
            // without its message, which may quote the text
            LOG.warnf("A sentence has no vector: %s", failure.getClass().getName());
            return Optional.empty();
        }
    }

    /** How alike two texts are by their vectors: 1 is the same, about 0 is nothing in common. */
    public static double likeness(float[] one, float[] other) {
        var sum = 0.0;
        for (var at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    private static float[] normal(float[] vector) {
        var length = Math.sqrt(likeness(vector, vector));
        var normal = new float[vector.length];
        for (var at = 0; at < vector.length; at++) {
            normal[at] = (float) (vector[at] / length);
        }
        return normal;
    }
}
