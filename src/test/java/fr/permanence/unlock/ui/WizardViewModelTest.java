package fr.permanence.unlock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.access.Role;
import fr.permanence.store.OpenVault;
import fr.permanence.store.StoreTrouble;
import fr.permanence.store.StoreTrouble.Kind;
import fr.permanence.ui.Background;
import fr.permanence.unlock.ui.WizardViewModel.NameMissing;
import fr.permanence.unlock.ui.WizardViewModel.NotFilled;
import fr.permanence.unlock.ui.WizardViewModel.NotMade;
import fr.permanence.unlock.ui.WizardViewModel.NotThatGroup;
import fr.permanence.unlock.ui.WizardViewModel.PassphraseRefused;
import fr.permanence.unlock.ui.WizardViewModel.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class WizardViewModelTest {
    private static final String OWN = "sept chats sur un toit";

    @TempDir
    Path directory;

    private WayIn way;
    private WizardViewModel model;

    @BeforeEach
    void start() {
        way = new WayIn(directory, Background.inline());
        model = wizard((open, share) -> share.accept(1));
    }

    private WizardViewModel wizard(BiConsumer<OpenVault, DoubleConsumer> fill) {
        return new WizardViewModel(way.door(), new SecureRandom(), Runnable::run, fill);
    }

    @AfterEach
    void close() {
        way.close();
    }

    @Test
    void nothing_is_on_the_disk_before_the_last_step_is_done() throws IOException {
        goTo(Step.DATA);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsOnly("permanence.lock");
        }
        model.next();
        assertThat(way.folder.isFounded()).isTrue();
        assertThat(way.opened).singleElement().satisfies(open -> {
            assertThat(open.centreName()).isEqualTo("Maison des Tilleuls");
            assertThat(open.isDemonstration()).isFalse();
            assertThat(open.session().roles()).containsExactlyInAnyOrder(Role.values());
        });
    }

    @Test
    void what_is_missing_is_said_and_nothing_is_lost() {
        model.next();
        assertThat(model.refusal.get()).isInstanceOf(NameMissing.class);
        model.centreName.set("Maison des Tilleuls");
        model.next();
        model.accountName.set("Nadège");
        model.passphrase.typedProperty().set("court");
        model.next();
        assertThat(model.refusal.get()).isInstanceOf(PassphraseRefused.class);
        assertThat(model.step.get()).isEqualTo(Step.ACCOUNT);
        assertThat(model.accountName.get()).isEqualTo("Nadège");
    }

    @Test
    void going_back_keeps_what_was_typed_and_the_same_key() {
        goTo(Step.KEY);
        List<String> shown = model.key.groups();
        model.back();
        model.back();
        assertThat(model.centreName.get()).isEqualTo("Maison des Tilleuls");
        model.centreName.set("Maison des Ormes");
        model.next();
        model.next();
        assertThat(model.step.get()).isEqualTo(Step.KEY);
        assertThat(model.key.groups()).isEqualTo(shown);
        model.next();
        confirm();
        model.next();
        assertThat(way.opened.getFirst().centreName()).isEqualTo("Maison des Ormes");
    }

    @Test
    void another_account_gets_another_key() {
        goTo(Step.KEY);
        List<String> shown = model.key.groups();
        model.back();
        Objects.requireNonNull(model.roles.get(Role.SOCIAL)).set(false);
        model.next();
        assertThat(model.key.groups()).hasSize(13).isNotEqualTo(shown);
    }

    @Test
    void the_key_is_not_taken_for_kept_before_both_groups_come_back() {
        goTo(Step.CONFIRM);
        model.next();
        assertThat(model.refusal.get()).isEqualTo(new NotThatGroup(model.key.firstAsked()));
        model.key.typedFirst.set(group(model.key.firstAsked()));
        model.key.typedSecond.set(group(model.key.firstAsked()));
        model.next();
        assertThat(model.refusal.get()).isEqualTo(new NotThatGroup(model.key.secondAsked()));
        assertThat(model.key.firstAsked()).isNotEqualTo(model.key.secondAsked());
        confirm();
        assertThat(model.step.get()).isEqualTo(Step.DATA);
    }

    @Test
    void the_roles_that_are_left_out_are_not_given() {
        Objects.requireNonNull(model.roles.get(Role.SOCIAL)).set(false);
        Objects.requireNonNull(model.roles.get(Role.STAYS)).set(false);
        goTo(Step.DATA);
        model.next();
        assertThat(way.opened.getFirst().session().roles())
                .isEqualTo(Set.of(Role.MANAGER, Role.RECEPTION, Role.ACTIVITIES));
    }

    @Test
    void the_fictional_centre_is_marked_and_its_progress_told() {
        model.sample.set(true);
        goTo(Step.DATA);
        model.next();
        assertThat(way.opened.getFirst().isDemonstration()).isTrue();
        assertThat(model.filled.get()).isEqualTo(1);
    }

    @Test
    void a_fictional_centre_that_is_not_complete_says_so_and_opens_all_the_same() {
        model = wizard((open, share) -> {
            throw new StoreTrouble(Kind.DISK_FULL);
        });
        model.sample.set(true);
        goTo(Step.DATA);
        model.next();
        assertThat(model.refusal.get()).isInstanceOf(NotFilled.class);
        assertThat(way.opened).isEmpty();
        model.next();
        assertThat(way.opened).hasSize(1);
    }

    @Test
    void a_disk_that_refuses_leaves_nothing_and_another_key_is_given() throws IOException {
        goTo(Step.DATA);
        List<String> shown = model.key.groups();
        Files.createDirectory(way.folder.store());
        model.next();
        assertThat(model.refusal.get()).isInstanceOf(NotMade.class);
        assertThat(way.opened).isEmpty();
        assertThat(Files.exists(way.folder.keyring())).isFalse();
        Files.deleteIfExists(way.folder.store());

        model.next();
        assertThat(model.step.get()).isEqualTo(Step.KEY);
        assertThat(model.key.groups()).isNotEqualTo(shown);
        model.next();
        confirm();
        model.next();
        assertThat(way.opened).hasSize(1);
    }

    private void goTo(Step step) {
        model.centreName.set("Maison des Tilleuls");
        model.accountName.set("Nadège");
        model.passphrase.typedProperty().set(OWN);
        model.passphrase.againProperty().set(OWN);
        while (model.step.get() != step) {
            if (model.step.get() == Step.CONFIRM) confirm();
            else model.next();
        }
    }

    private void confirm() {
        model.key.typedFirst.set(group(model.key.firstAsked()));
        model.key.typedSecond.set(group(model.key.secondAsked()));
        model.next();
    }

    private String group(int number) {
        return model.key.groups().get(number - 1);
    }
}
