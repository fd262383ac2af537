package fr.permanence.stays.moving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayRefusal;
import fr.permanence.stays.Stays;
import fr.permanence.stays.Trip;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.Step;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class MovesTest {
    @TempDir
    private Path directory;

    private TestHouse house;
    private Trip march;
    private Participant joy;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory);
        house.services().loaded();
        march = Trip.in(house, 5);
        joy = march.confirmed("Joy");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<Broken> brokenOn(int daysLater) {
        MoveGround ground = house.services().stays.moves().ground(march.id()).orElseThrow();
        return MoveRules.broken(ground, march.stay().days().shifted(daysLater));
    }

    @Test
    void a_stay_alone_runs_into_nothing() {
        assertThat(brokenOn(7)).isEmpty();
    }

    @Test
    void who_goes_on_two_stays_is_named_before_the_house_refuses_it() {
        Trip may = Trip.in(house, 5, new StayDays(LocalDate.of(2027, 5, 10), LocalDate.of(2027, 5, 14)));
        Participant also = Trip.taken(may.services().participants().propose(may.id(), joy.person(), null));
        Trip.taken(may.step(also, Step.CONFIRM));
        assertThat(brokenOn(7)).isEmpty();
        assertThat(brokenOn(56))
                .containsExactly(new Broken.OnTwoStays(List.of("Joy"), may.line()), new Broken.AnotherStay(may.line()));
        assertThat(may.services().stays().move(march.stay(), march.stay().days().shifted(56)))
                .isEqualTo(new Stays.Refused(StayRefusal.ON_TWO_STAYS));
    }

    @Test
    void papers_that_end_before_the_return_and_its_margin_are_said() {
        LocalDate end = march.stay().days().last().plusDays(20);
        house.services().stays.departureFiles().paper(joy, IdentityPaper.Kind.PASSPORT, end, false, "");
        assertThat(brokenOn(5)).isEmpty();
        assertThat(brokenOn(6)).containsExactly(new Broken.PapersEnd("Joy"));
    }

    @Test
    void a_cancelled_stay_is_in_nobodys_way() {
        Trip may = Trip.in(house, 5, new StayDays(LocalDate.of(2027, 5, 10), LocalDate.of(2027, 5, 14)));
        assertThat(brokenOn(56)).containsExactly(new Broken.AnotherStay(may.line()));
        may.services().stays().stage(may.stay(), fr.permanence.stays.StayStage.CANCELLED);
        assertThat(brokenOn(56)).isEmpty();
    }
}
