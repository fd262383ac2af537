package fr.permanence;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.permanence.store.keyring.Argon2Cost;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walls of the house. */
class WallsTest {
    private static JavaClasses house;

    @BeforeAll
    static void look() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.permanence");
    }

    private static void holds(ArchRule rule) {
        rule.check(house);
    }

    @Test
    void the_imported_house_is_not_empty() {
        assertThat(house.size()).isGreaterThan(200);
        assertThat(house.contain("fr.permanence.checkin.CheckIns")).isTrue();
    }

    @Test
    void there_is_no_circle_between_rooms() {
        // The tables that jOOQ generates refer to each other; they are one room, not ours to draw.
        holds(slices().matching("fr.permanence.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(
                        resideInAPackage("fr.permanence.store.schema.."),
                        resideInAPackage("fr.permanence.store.schema..")));
    }

    @Test
    void javafx_is_only_known_to_screens() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "fr.permanence")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.."));
    }

    @Test
    void screens_never_see_sql() {
        holds(noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "org.h2..", "java.sql..", "fr.permanence.store.schema.."));
    }

    @Test
    void jooq_is_only_named_by_repositories_queries_and_the_store() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("fr.permanence.store..")
                .and()
                .haveNameNotMatching(".*(Repository|Queries)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jooq..")
                .as("only repositories and queries speak SQL"));
    }

    @Test
    void repositories_are_kept_inside_their_room() {
        holds(classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate());
    }

    @Test
    void a_view_model_touches_no_node() {
        holds(noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .or()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage.."));
    }

    @Test
    void the_ground_knows_no_feature() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(
                        "fr.permanence.store..",
                        "fr.permanence.tables..",
                        "fr.permanence.text..",
                        "fr.permanence.change..",
                        "fr.permanence.access..",
                        "fr.permanence.log..",
                        "fr.permanence.ids..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fr.permanence.people..",
                        "fr.permanence.checkin..",
                        "fr.permanence.activities..",
                        "fr.permanence.stays..",
                        "fr.permanence.settings..",
                        "fr.permanence.unlock..",
                        "fr.permanence.sample..",
                        "fr.permanence.command..",
                        "fr.permanence.ui.."));
    }

    @Test
    void the_kit_knows_no_feature() {
        holds(noClasses()
                .that()
                .resideInAPackage("fr.permanence.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fr.permanence.people..",
                        "fr.permanence.checkin..",
                        "fr.permanence.activities..",
                        "fr.permanence.stays..",
                        "fr.permanence.settings..",
                        "fr.permanence.unlock..",
                        "fr.permanence.store.."));
    }

    @Test
    void people_know_nothing_of_visits() {
        holds(noClasses()
                .that()
                .resideInAPackage("fr.permanence.people..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.permanence.checkin..", "fr.permanence.activities..", "fr.permanence.stays.."));
    }

    @Test
    void features_side_by_side_do_not_know_each_other() {
        apart("fr.permanence.activities..", "fr.permanence.checkin..", "fr.permanence.stays..");
        apart("fr.permanence.checkin..", "fr.permanence.activities..", "fr.permanence.stays..");
        apart("fr.permanence.stays..", "fr.permanence.activities..", "fr.permanence.checkin..");
    }

    private static void apart(String room, String... others) {
        holds(noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others));
    }

    @Test
    void calendars_are_one_librarys_matter_in_five_rooms() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "fr.permanence.activities.sessions",
                        "fr.permanence.activities.holidays",
                        "fr.permanence.activities.calendar",
                        "fr.permanence.stays.calendar",
                        "fr.permanence.calendar")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.fortuna.."));
    }

    @Test
    void time_comes_from_a_clock() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("fr.permanence", "fr.permanence.command")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void chance_is_handed_in() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "fr.permanence",
                        "fr.permanence.command",
                        // the block layer and the keyring draw their own nonces: no caller may choose them
                        "fr.permanence.store.sealed",
                        "fr.permanence.store.keyring")
                .should()
                .callConstructor(SecureRandom.class)
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(UUID.class, "randomUUID"));
    }

    @Test
    void the_weak_cost_of_tests_protects_nobody_real() {
        holds(noClasses()
                .that()
                // it is named there only to be let through as a cost that a test may use
                .doNotHaveFullyQualifiedName(Argon2Cost.class.getName())
                .should()
                .callMethod(Argon2Cost.class, "weakForTests"));
    }

    @Test
    void only_the_diagnostics_write_a_log() {
        holds(noClasses()
                .that(not(resideInAPackage("fr.permanence.log")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "ch.qos.logback..", "java.util.logging.."));
    }

    @Test
    void no_style_is_written_in_code() {
        holds(noClasses().should().callMethod(javafx.scene.Node.class, "setStyle", String.class));
    }

    @Test
    void one_class_hops_threads() {
        holds(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("fr.permanence.ui.Background")
                .should()
                .callMethod(javafx.application.Platform.class, "runLater", Runnable.class));
    }

    @Test
    void dialogs_come_from_the_kit() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.scene.control.Alert")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.scene.control.Dialog"));
    }

    @Test
    void the_store_grants_no_network() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.h2.server..", "org.h2.tools.."));
    }
}
