package fr.permanence.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.sample.SampleTeam.Member;
import fr.permanence.stays.Light;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.StayWatch;
import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.participants.ParticipantWatch;
import fr.permanence.stays.ready.ReadyRow;
import fr.permanence.text.HouseClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stays of the invented centre, read as the program reads them. */
final class SampleStaysTest {
    @TempDir
    Path directory;

    @Test
    void years_of_stays_lie_behind_two_are_prepared_with_gaps_and_one_is_an_idea() {
        try (TestHouse house = TestHouse.in(directory.resolve("house"))) {
            SampleTeam team =
                    new SampleTeam(List.of(new Member(house.open().session().account(), "Marie")));
            new SampleWriter(house.open(), new HouseClock(house.clock()))
                    .write(new SampleSize(300, 3, 4), team, (done, total) -> {});
            var stays = house.services().stays;
            LocalDate today = house.today();
            List<StayLine> all = stays.stays().between(today.minusYears(4), today.plusYears(2));
            assertThat(all.stream().filter(line -> line.stay().phase(today) == StayPhase.OVER))
                    .hasSizeGreaterThanOrEqualTo(13)
                    .allSatisfy(line -> {
                        assertThat(line.taken()).isBetween(5, 12);
                        assertThat(stays.stays().review(line.stay().id())).isNotNull();
                    });
            List<StayLine> prepared = all.stream()
                    .filter(line -> line.stay().phase(today) == StayPhase.PREPARING)
                    .toList();
            assertThat(prepared).hasSize(2);
            assertThat(all.getLast().stay().phase(today)).isEqualTo(StayPhase.IDEA);
            StayWatch watch = new ParticipantWatch(new HouseClock(house.clock()));
            for (StayLine line : all) {
                Optional<StayWatch.Fault> fault = house.open()
                        .database()
                        .read(tx -> watch.fault(tx, line.stay().id()));
                assertThat(fault).isEmpty();
                assertThat(stays.proposals().of(line.stay().id(), 3)).hasSizeLessThanOrEqualTo(3);
                assertThat(stays.proposals().replacements(line.stay().id(), 3)).hasSizeLessThanOrEqualTo(3);
            }
            List<ReadyRow> board =
                    stays.readiness().board(prepared.getFirst().stay().id());
            assertThat(board).extracting(ReadyRow::light).contains(Light.MISSING, Light.TO_SEE);
            assertThat(stays.participantQueries().of(prepared.getFirst().stay().id()))
                    .extracting(ParticipantLine::history)
                    .allSatisfy(history -> assertThat(history).isNotEmpty());
            assertThat(stays.tasks().of(prepared.getFirst().stay().id())).isNotEmpty();
        }
    }
}
