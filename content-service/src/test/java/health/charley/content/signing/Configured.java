package health.charley.content.signing;

import java.nio.file.Path;

record Configured(Path signingKeyFile, boolean createSigningKey) implements SigningConfig {}
