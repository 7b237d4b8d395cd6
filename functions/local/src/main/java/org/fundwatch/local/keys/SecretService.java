package org.fundwatch.local.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.aws.AwsError;
import org.fundwatch.local.aws.JsonEndpoint;
import org.fundwatch.local.aws.LocalCloud;

/** The part of AWS Secrets Manager that functions use: GetSecretValue of what the desk's pages start with. */
public final class SecretService {
    /** What the secret of the desk's pages is called. */
    public static final String DESK = "fundwatch/desk";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Secrets secrets;

    public SecretService(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Starts an endpoint for the SDK on a free port. */
    public JsonEndpoint start() throws IOException {
        return new JsonEndpoint(Map.of("secretsmanager.GetSecretValue", this::value));
    }

    private JsonNode value(JsonNode request) {
        if (!DESK.equals(request.path("SecretId").asText())) {
            throw new AwsError("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
        }
        var members = JSON.createObjectNode()
                .put("client", secrets.password("desk-client"))
                .put("session", secrets.password("desk-session"));
        return JSON.createObjectNode()
                .put("ARN", LocalCloud.arn("secretsmanager", "secret:" + DESK))
                .put("Name", DESK)
                .put("SecretString", members.toString());
    }
}
