package health.charley.local.launch;

import health.charley.local.database.Database;
import health.charley.local.database.LocalDatabase;
import health.charley.local.secret.LocalSecrets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The configuration of the four services on this machine. */
final class ServicePrograms {
    private final Home home;
    private final Ports ports;
    private final LocalSecrets secrets;
    private final LocalDatabase database;
    private final String issuer;

    ServicePrograms(Home home, Ports ports, LocalSecrets secrets, LocalDatabase database, String issuer) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.database = database;
        this.issuer = issuer;
    }

    List<ServiceProgram> all() {
        return List.of(triage(), content(), history(), web());
    }

    private ServiceProgram triage() {
        return program(
                Part.TRIAGE,
                Map.of(
                        "quarkus.oidc.auth-server-url",
                        issuer,
                        "charley.receipts.issuer",
                        ports.url(Part.TRIAGE),
                        "charley.receipts.key-file",
                        home.receiptKey().toString(),
                        "charley.receipts.create-key",
                        "true"));
    }

    private ServiceProgram content() {
        var settings = new HashMap<>(database(Database.CONTENT));
        settings.put("quarkus.oidc.auth-server-url", issuer);
        // where people come from is what web says
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        settings.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        settings.put("charley.content.signing-key-file", home.signingKey().toString());
        settings.put("charley.content.create-signing-key", "true");
        settings.put("charley.site.address", ports.url(Part.WEB));
        settings.put("charley.triage.url", ports.url(Part.TRIAGE));
        return program(Part.CONTENT, settings);
    }

    private ServiceProgram history() {
        var settings = new HashMap<>(database(Database.HISTORY));
        settings.put("quarkus.oidc.auth-server-url", issuer);
        settings.put("charley.triage.url", ports.url(Part.TRIAGE));
        settings.put("charley.receipts.issuer", ports.url(Part.TRIAGE));
        settings.put("charley.history.master-keys", "local=" + secrets.masterKey());
        settings.put("charley.history.master-key", "local");
        return program(Part.HISTORY, settings);
    }

    private ServiceProgram web() {
        var settings = new HashMap<String, String>();
        settings.put("quarkus.oidc.auth-server-url", issuer);
        settings.put("quarkus.oidc.client-id", "charley-web");
        settings.put("quarkus.oidc.credentials.secret", secrets.clientSecret());
        settings.put("charley.triage.url", ports.url(Part.TRIAGE));
        settings.put("charley.content.url", ports.url(Part.CONTENT));
        settings.put("charley.history.url", ports.url(Part.HISTORY));
        settings.put("charley.web.public-url", ports.url(Part.WEB));
        settings.put("charley.web.cookie-key", secrets.cookieKey());
        // plain HTTP, on this machine only
        settings.put("charley.web.secure-cookies", "false");
        return program(Part.WEB, settings);
    }

    private Map<String, String> database(Database which) {
        var service = database.service(which);
        var owner = database.owner(which);
        return Map.of(
                "quarkus.datasource.jdbc.url", service.jdbcUrl(),
                "quarkus.datasource.username", service.user(),
                "quarkus.datasource.password", service.password(),
                "quarkus.flyway.username", owner.user(),
                "quarkus.flyway.password", owner.password());
    }

    private ServiceProgram program(Part part, Map<String, String> own) {
        var settings = new HashMap<>(own);
        settings.put("quarkus.profile", "prod");
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", Integer.toString(ports.of(part)));
        settings.put("quarkus.management.host", "127.0.0.1");
        settings.put("quarkus.management.port", Integer.toString(ports.management(part)));
        // no load balancer needs time to notice that a service stops
        settings.put("quarkus.shutdown.delay", "0S");
        // a person reads these logs
        settings.put("quarkus.log.console.json.enabled", "false");
        return new ServiceProgram(part, settings);
    }
}
