package fr.permanence.activities.ui.agenda;

import java.time.LocalDate;
import java.time.LocalTime;

/** Where a session is put by the mouse. */
@FunctionalInterface
interface Drop {
    void drop(Held held, LocalDate day, LocalTime from, LocalTime to);
}
