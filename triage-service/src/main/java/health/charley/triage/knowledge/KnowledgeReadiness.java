package health.charley.triage.knowledge;

import health.charley.knowledge.KnowledgeRegistry;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says which version of each topic's knowledge answers. */
@Readiness
class KnowledgeReadiness implements HealthCheck {
    private final KnowledgeRegistry knowledge;

    KnowledgeReadiness(KnowledgeRegistry knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("knowledge").up();
        knowledge
                .topics()
                .forEach(topic -> response.withData(topic.id(), topic.newest().number()));
        return response.build();
    }
}
