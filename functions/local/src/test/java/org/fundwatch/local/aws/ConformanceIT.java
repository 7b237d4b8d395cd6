package org.fundwatch.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** The launcher's services answer the AWS SDK as moto does. */
class ConformanceIT {
    @TempDir
    static Path folder;

    private static OwnPeer own;
    private static MotoPeer moto;

    @BeforeAll
    static void start() throws IOException {
        moto = MotoPeer.start();
        own = OwnPeer.start(folder);
    }

    @AfterAll
    static void stop() {
        moto.close();
        own.close();
    }

    @ParameterizedTest
    @EnumSource
    void objects_are_kept_alike(ObjectTalk talk) {
        assertThat(answer(own.peer(), talk)).isEqualTo(answer(moto.peer(), talk));
    }

    @ParameterizedTest
    @EnumSource
    void keys_serve_alike(KeyTalk talk) {
        assertThat(answer(own.peer(), talk)).isEqualTo(answer(moto.peer(), talk));
    }

    @ParameterizedTest
    @EnumSource
    void queues_take_alike(QueueTalk talk) {
        assertThat(answer(own.peer(), talk)).isEqualTo(answer(moto.peer(), talk));
    }

    @ParameterizedTest
    @EnumSource
    void events_are_taken_and_refused_one_by_one_alike(EventTalk talk) {
        assertThat(answer(own.peer(), talk)).isEqualTo(answer(moto.peer(), talk));
    }

    /** Here moto takes what AWS documents that it refuses, or signs a digest as if it were a message. */
    @ParameterizedTest
    @CsvSource({
        "PUT_DAMAGED,                   400 BadDigest",
        "SEND_NOTHING,                  400 MissingParameter",
        "SIGN_DIGEST,                   true",
        "SIGN_WITH_A_KEY_THAT_ENCRYPTS, 400 InvalidKeyUsageException"
    })
    void where_moto_does_otherwise_the_launcher_keeps_to_what_aws_documents(StrictTalk talk, String answer) {
        assertThat(answer(own.peer(), talk)).isEqualTo(answer);
    }

    /** What was answered, or the status and code of the refusal. */
    private static String answer(Peer peer, Function<Peer, Object> talk) {
        try {
            return talk.apply(peer).toString();
        } catch (AwsServiceException e) {
            return e.statusCode() + " " + e.awsErrorDetails().errorCode();
        }
    }
}
