package fr.permanence.store.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInDelaysTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir
    Path directory;

    private SignInDelays at(Instant instant) {
        return new SignInDelays(directory.resolve("delays.bin"), Clock.fixed(instant, ZoneOffset.UTC));
    }

    @Test
    void three_tries_are_free_then_each_waits_longer_up_to_five_minutes() {
        SignInDelays delays = at(NOW);
        delays.failed();
        delays.failed();
        assertThat(delays.remaining()).isZero();
        delays.failed();
        assertThat(delays.remaining()).hasSeconds(5);
        delays.failed();
        assertThat(delays.remaining()).hasSeconds(10);
        for (int i = 0; i < 70; i++) delays.failed();
        assertThat(delays.remaining()).hasMinutes(5);
    }

    @Test
    void a_restart_does_not_shorten_the_wait_and_time_does() throws IOException {
        SignInDelays delays = at(NOW);
        for (int i = 0; i < 6; i++) delays.failed();

        assertThat(at(NOW.plusSeconds(15)).remaining()).hasSeconds(25);
        assertThat(at(NOW.plusSeconds(40)).remaining()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("delays.bin"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_clock_put_back_never_makes_it_longer_than_the_whole() {
        SignInDelays delays = at(NOW);
        for (int i = 0; i < 6; i++) delays.failed();

        assertThat(at(NOW.minus(Duration.ofDays(400))).remaining()).hasSeconds(40);
    }

    @Test
    void success_forgets_everything() throws IOException {
        SignInDelays delays = at(NOW);
        for (int i = 0; i < 6; i++) delays.failed();
        delays.succeeded();

        assertThat(delays.remaining()).isZero();
        assertThat(at(NOW).remaining()).isZero();
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_tampered_file_only_means_no_wait() throws IOException {
        Path file = directory.resolve("delays.bin");
        SignInDelays delays = at(NOW);
        for (int i = 0; i < 6; i++) delays.failed();
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] altered = whole.clone();
            altered[at] ^= (byte) 0xFF;
            Files.write(file, altered);
            assertThat(at(NOW).remaining()).isZero();
        }
        Files.write(file, new byte[0]);
        assertThat(at(NOW).remaining()).isZero();
    }
}
