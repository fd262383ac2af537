package fr.permanence.unlock.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.permanence.TestHouse;
import fr.permanence.store.StoreTrouble;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.ui.Background;
import fr.permanence.unlock.ui.RecoveryViewModel.Slip;
import fr.permanence.unlock.ui.RecoveryViewModel.Stopped;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class RecoveryViewModelTest {
    private static final String FRESH = "sept chats sur un toit";

    @TempDir
    Path directory;

    @TempDir
    Path other;

    private WayIn way;
    private RecoveryViewModel model;

    @BeforeEach
    void found() {
        way = WayIn.founded(directory, Background.inline());
        model = new RecoveryViewModel(way.door(), new SecureRandom());
    }

    @AfterEach
    void close() {
        way.close();
    }

    @Test
    void a_slip_is_told_by_its_group_and_costs_no_try() {
        List<String> groups = new ArrayList<>(way.key);
        char last = groups.get(4).charAt(4);
        groups.set(4, groups.get(4).substring(0, 4) + (last == '2' ? '3' : '2'));
        for (int time = 0; time < 5; time++) type(groups);
        assertThat(model.outcome.get()).isEqualTo(new Slip(5));
        assertThat(model.waiting.isNeeded()).isFalse();
    }

    @Test
    void the_key_of_another_house_is_told_from_a_slip() {
        try (WayIn another = WayIn.founded(other, Background.inline())) {
            type(another.key);
        }
        assertThat(model.outcome.get())
                .isInstanceOfSatisfying(
                        Stopped.class,
                        stopped -> assertThat(stopped.trouble())
                                .isInstanceOfSatisfying(
                                        StoreTrouble.class,
                                        trouble -> assertThat(trouble.kind()).isEqualTo(Kind.WRONG_RECOVERY_KEY)));
        assertThat(model.keyAccepted.get()).isFalse();
    }

    @Test
    void the_key_gives_a_new_passphrase_and_the_old_one_no_longer_opens() {
        model.key.set(String.join(" ", way.key).toLowerCase(Locale.ROOT));
        model.tryKey();
        assertThat(model.accounts()).extracting(account -> account.name()).containsExactly("Marie");
        model.fresh.typedProperty().set(FRESH);
        model.fresh.againProperty().set(FRESH);
        model.finish();

        assertThat(way.opened).singleElement().satisfies(open -> {
            assertThat(open.session().name()).isEqualTo("Marie");
            int renewals = open.database()
                    .read(tx -> open.journal().newest(tx, List.of(Renewal.VERB), 10))
                    .size();
            assertThat(renewals).isEqualTo(1);
        });
        way.opened.getFirst().lock();
        way.opened.clear();
        assertThatThrownBy(() -> way.vault.unlock("Marie", TestHouse.passphrase()))
                .isInstanceOf(StoreTrouble.class);
    }

    @Test
    void giving_up_closes_what_the_key_opened() {
        type(way.key);
        assertThat(model.keyAccepted.get()).isTrue();
        model.giveUp();
        assertThat(model.accounts()).isEmpty();
        way.opened.add(way.vault.unlock("Marie", TestHouse.passphrase()));
    }

    private void type(List<String> groups) {
        model.key.set(String.join("-", groups));
        model.tryKey();
    }
}
