package fr.permanence.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class IdleWatchTest {
    private Instant now = Instant.parse("2026-11-24T13:41:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final IdleWatch idle = new IdleWatch(clock, Duration.ofMinutes(3), Duration.ofMinutes(10));

    @Test
    void nobody_for_three_minutes_veils() {
        pass(Duration.ofSeconds(179));
        assertThat(idle.shouldVeil()).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(idle.shouldVeil()).isTrue();
    }

    @Test
    void a_key_starts_the_minutes_again() {
        pass(Duration.ofMinutes(2));
        idle.touched();
        pass(Duration.ofMinutes(2));
        assertThat(idle.shouldVeil()).isFalse();
    }

    @Test
    void ten_minutes_under_the_veil_lock_even_when_somebody_moves_the_mouse() {
        idle.veiled();
        pass(Duration.ofMinutes(9));
        idle.touched();
        assertThat(idle.shouldLock()).isFalse();
        pass(Duration.ofMinutes(1));
        assertThat(idle.shouldLock()).isTrue();
    }

    @Test
    void a_lifted_veil_neither_locks_nor_veils_at_once() {
        idle.veiled();
        pass(Duration.ofMinutes(9));
        idle.lifted();
        pass(Duration.ofMinutes(2));
        assertThat(idle.shouldLock()).isFalse();
        assertThat(idle.shouldVeil()).isFalse();
    }

    @Test
    void a_clock_set_back_veils_rather_than_waiting_for_hours() {
        pass(Duration.ofHours(-2));
        assertThat(idle.shouldVeil()).isTrue();
    }

    @Test
    void other_minutes_hold_from_now_on() {
        idle.allow(Duration.ofMinutes(5), Duration.ofMinutes(1));
        pass(Duration.ofMinutes(4));
        assertThat(idle.shouldVeil()).isFalse();
        idle.veiled();
        pass(Duration.ofMinutes(1));
        assertThat(idle.shouldLock()).isTrue();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
