package fr.permanence.stays.rooms;

import static fr.permanence.stays.rooms.lodging.BedKind.DOUBLE;
import static fr.permanence.stays.rooms.lodging.BedKind.SINGLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.ids.BedId;
import fr.permanence.ids.SleeperId;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.Trip;
import fr.permanence.stays.rooms.lodging.StayBed;
import fr.permanence.stays.rooms.lodging.StayRoom;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rooms and beds that a stay has. */
final class StayRoomsTest {
    @TempDir
    Path directory;

    private TestHouse house;
    private Trip trip;
    private Inn inn;
    private Rooms rooms;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        trip = Trip.in(house, 8);
        inn = new Inn(house, trip);
        rooms = inn.rooms().rooms();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_room_without_name_or_bed_is_refused_and_so_is_a_name_twice() {
        assertThat(rooms.add(trip.id(), " ", List.of(SINGLE))).isEqualTo(new Rooms.Refused(RoomRefusal.NO_NAME));
        assertThat(rooms.add(trip.id(), "x".repeat(61), List.of(SINGLE)))
                .isEqualTo(new Rooms.Refused(RoomRefusal.NAME_TOO_LONG));
        assertThat(rooms.add(trip.id(), "12", List.of())).isEqualTo(new Rooms.Refused(RoomRefusal.NO_BED));
        assertThat(rooms.add(trip.id(), "Rose", List.of(SINGLE))).isEqualTo(new Rooms.Written(1));
        assertThat(rooms.add(trip.id(), "rose ", List.of(SINGLE))).isEqualTo(new Rooms.Refused(RoomRefusal.NAME_TWICE));
        assertThat(inn.book().rooms()).hasSize(1);
    }

    @Test
    void other_beds_leave_who_sleeps_in_those_that_stay() {
        inn.room("Rose", SINGLE, SINGLE);
        SleeperId joy = inn.woman("Joy");
        SleeperId awa = inn.woman("Awa");
        BedId hers = inn.bed("Rose", 0);
        inn.put(joy, hers);
        inn.put(awa, inn.bed("Rose", 1));
        StayRoom rose = inn.room("Rose");
        assertThat(rooms.correct(rose.id(), "Rose", List.of(SINGLE, SINGLE))).isEqualTo(new Rooms.Unchanged());
        assertThat(rooms.correct(rose.id(), "Lilas", List.of(DOUBLE, SINGLE))).isEqualTo(new Rooms.Written(1));
        assertThat(inn.bedsOf(joy)).containsExactly(hers);
        assertThat(inn.bedsOf(awa)).isEmpty();
        inn.undo(Rooms.WRITE);
        assertThat(inn.room("Rose")).isEqualTo(rose);
        assertThat(inn.bedsOf(awa)).containsExactly(inn.bed("Rose", 1));
    }

    @Test
    void a_room_that_goes_takes_nobody_along_and_comes_back_with_who_slept_there() {
        inn.room("Rose", DOUBLE);
        SleeperId joy = inn.woman("Joy");
        inn.put(joy, inn.bed("Rose", 0));
        rooms.remove(inn.room("Rose").id());
        assertThat(inn.book().rooms()).isEmpty();
        assertThat(inn.book().unassigned()).hasSize(1);
        inn.undo(Rooms.WRITE);
        assertThat(inn.bedsOf(joy)).containsExactly(inn.bed("Rose", 0));
    }

    @Test
    void the_rooms_of_the_last_stay_at_the_place_are_taken_over() {
        inn.room("Rose", SINGLE, DOUBLE);
        inn.room("Lilas", SINGLE);
        Trip next = Trip.in(house, 8, new StayDays(Trip.FIRST.plusYears(1), Trip.LAST.plusYears(1)));
        assertThat(rooms.earlier(next.id())).extracting(StayRoom::name).containsExactly("Rose", "Lilas");
        rooms.add(next.id(), "Lilas", List.of(DOUBLE));
        assertThat(rooms.copyEarlier(next.id())).isEqualTo(new Rooms.Written(1));
        List<StayRoom> there = new Inn(house, next).book().rooms();
        assertThat(there).extracting(StayRoom::name).containsExactly("Lilas", "Rose");
        assertThat(there.getLast().beds()).extracting(StayBed::kind).containsExactly(SINGLE, DOUBLE);
        assertThat(rooms.copyEarlier(next.id())).isEqualTo(new Rooms.Refused(RoomRefusal.NOTHING_TO_COPY));
        assertThat(rooms.earlier(trip.id())).isEmpty();
    }
}
