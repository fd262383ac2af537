package fr.permanence.activities.calendar;

import java.time.ZoneOffset;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The clock of Paris since 1996, written into each file so that no program has to guess it: an hour forward at 02:00 on the
 * last Sunday of March, back at 03:00 on the last Sunday of October (directive 2000/84/CE).
 */
final class ParisZone {
    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private ParisZone() {}

    static VTimeZone written() {
        VTimeZone zone = new VTimeZone();
        zone.add((Property) new TzId("Europe/Paris"));
        zone.add(observed(
                new Daylight(), "CEST", WINTER, SUMMER, "19960331T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
        zone.add(observed(
                new Standard(), "CET", SUMMER, WINTER, "19961027T030000", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"));
        return zone;
    }

    private static Observance observed(
            Observance observance, String name, ZoneOffset from, ZoneOffset to, String start, String rule) {
        observance.add((Property) new TzName(name));
        observance.add((Property) new TzOffsetFrom(from));
        observance.add((Property) new TzOffsetTo(to));
        observance.add((Property) new DtStart<>(start));
        observance.add((Property) new RRule<>(rule));
        return observance;
    }
}
