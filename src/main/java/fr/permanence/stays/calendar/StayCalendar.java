package fr.permanence.stays.calendar;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.calendar.CalendarFile;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.StayStage;
import fr.permanence.stays.Stays;
import fr.permanence.stays.dates.HouseDate;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;

/** Stays as a calendar file (RFC 5545): whole days and where they go; no person is named in it, nor the lodging. */
public final class StayCalendar {
    /** The calendar was taken out of the house. */
    public static final String EXPORT = "stay.export";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final HouseClock clock;

    public StayCalendar(Planning with) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        clock = with.clock();
    }

    /**
     * The text of the file, for UTF-8; stays that do not take place are left out. Journals that it was made.
     *
     * @param dates the dates of the house that stand in it too
     * @param unnamed what a stay is called for who is not told where it goes
     */
    public String of(List<StayId> stays, List<Named> dates, String unnamed) {
        session.require(Right.KEEP_THE_DESK);
        return database.write(tx -> {
            CalendarFile calendar = new CalendarFile();
            for (StayId id : stays)
                Stays.lineWithin(tx, id)
                        .filter(line -> line.stay().isHeld())
                        .ifPresent(line -> calendar.add(event(line, unnamed)));
            for (Named date : dates) calendar.add(event(date));
            journal.record(tx, EXPORT, null, null);
            return calendar.text();
        });
    }

    /**
     * A date of the house and how it is called.
     *
     * @param said names no person
     */
    public record Named(HouseDate date, String said) {
        @Override
        public String toString() {
            return "Named[" + date + "]";
        }
    }

    private VEvent event(Named named) {
        LocalDate day = named.date().day();
        VEvent event = new VEvent(false);
        event.add((Property) new Uid("date-" + named.date().id().value() + "@permanence.invalid"));
        event.add((Property) new DtStamp(clock.now()));
        event.add((Property) new DtStart<>(day));
        event.add((Property) new DtEnd<>(day.plusDays(1)));
        event.add((Property) new Summary(named.said()));
        return event;
    }

    /** Whole days: the end of such an event is the day after its last one (RFC 5545, 3.6.1). */
    private VEvent event(StayLine line, String unnamed) {
        VEvent event = new VEvent(false);
        event.add((Property) new Uid("stay-" + line.stay().id().value() + "@permanence.invalid"));
        event.add((Property) new DtStamp(clock.now()));
        event.add((Property) new DtStart<>(line.stay().days().first()));
        event.add((Property) new DtEnd<>(line.stay().days().last().plusDays(1)));
        event.add((Property) new Summary(session.may(Right.PLAN_STAYS) ? line.destination() : unnamed));
        boolean isIdea = line.stay().stage() == StayStage.IDEA;
        event.add((Property) new Status(isIdea ? Status.VALUE_TENTATIVE : Status.VALUE_CONFIRMED));
        return event;
    }
}
