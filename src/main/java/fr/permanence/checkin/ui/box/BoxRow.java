package fr.permanence.checkin.ui.box;

import fr.permanence.checkin.Suggestion;
import fr.permanence.checkin.messages.DeskMessage;
import java.util.List;

/** One row below the box that Enter can act on. */
public sealed interface BoxRow {
    /** A person who answers to what was typed, and what the desk has for her. */
    record Somebody(Suggestion suggestion, List<DeskMessage> waiting) implements BoxRow {}

    /** So many anonymous people. */
    record Group(int headCount) implements BoxRow {}

    /** A visit without a name, under a code she chose. */
    record Coded(String code) implements BoxRow {}

    /** What was typed is the name of somebody new. */
    record Newcomer(String name) implements BoxRow {}
}
