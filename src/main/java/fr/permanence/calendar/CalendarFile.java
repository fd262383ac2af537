package fr.permanence.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A calendar file (RFC 5545) that leaves the house: what every one of them begins with, and what is added to it. */
public final class CalendarFile {
    private final Calendar calendar = new Calendar();

    public CalendarFile() {
        calendar.add((Property) new ProdId("-//Permanence//Permanence//FR"));
        calendar.add((Property) ImmutableVersion.VERSION_2_0);
        calendar.add((Property) ImmutableCalScale.GREGORIAN);
    }

    /** Adds an event, or the time zone that events are in. */
    public void add(CalendarComponent component) {
        calendar.add(component);
    }

    /** The text of the file, for UTF-8. */
    public String text() {
        try {
            StringWriter text = new StringWriter();
            new CalendarOutputter(false).output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
