package fr.permanence.ui;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A key, alone or with Ctrl, that is shown as caps where it works. */
public final class Stroke {
    // On French keyboards the digit row gives these without Shift, and some systems report them as such.
    private static final List<KeyCode> FRENCH_ROW = List.of(
            KeyCode.AMPERSAND,
            KeyCode.UNDEFINED,
            KeyCode.QUOTEDBL,
            KeyCode.QUOTE,
            KeyCode.LEFT_PARENTHESIS,
            KeyCode.MINUS,
            KeyCode.UNDEFINED,
            KeyCode.UNDERSCORE,
            KeyCode.UNDEFINED);
    private static final String FRENCH_LETTERS = "&é\"'(-è_ç";

    private final List<String> caps;
    private final Predicate<KeyEvent> matches;

    private Stroke(List<String> caps, Predicate<KeyEvent> matches) {
        this.caps = caps;
        this.matches = matches;
    }

    /** A key alone, such as F4 or Enter. */
    public static Stroke of(KeyCode code) {
        return new Stroke(List.of(code.name()), pressed(new KeyCodeCombination(code)));
    }

    /** A key with Ctrl (⌘ on a Mac). */
    public static Stroke ctrl(KeyCode code) {
        KeyCombination combination = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
        return new Stroke(List.of("CTRL", code.name()), pressed(combination));
    }

    /** A key with Shift. */
    public static Stroke shift(KeyCode code) {
        KeyCombination combination = new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
        return new Stroke(List.of("SHIFT", code.name()), pressed(combination));
    }

    /** A key with Ctrl and Shift. */
    public static Stroke ctrlShift(KeyCode code) {
        KeyCombination combination =
                new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        return new Stroke(List.of("CTRL", "SHIFT", code.name()), pressed(combination));
    }

    /** Ctrl with a digit of the row, 1 to 8, on French keyboards too, or of the number pad. */
    public static Stroke ctrlDigit(int digit) {
        return new Stroke(
                List.of("CTRL", String.valueOf(digit)),
                event -> event.getEventType() == KeyEvent.KEY_PRESSED
                        && event.isShortcutDown()
                        && !event.isAltDown()
                        && isDigit(event, digit));
    }

    /** A key with Alt. */
    public static Stroke alt(KeyCode code) {
        return new Stroke(List.of("ALT", code.name()), pressed(new KeyCodeCombination(code, KeyCombination.ALT_DOWN)));
    }

    /** Alt with a digit of the row, 1 to 9, on French keyboards too, or of the number pad. */
    public static Stroke altDigit(int digit) {
        return new Stroke(
                List.of("ALT", String.valueOf(digit)),
                event -> event.getEventType() == KeyEvent.KEY_PRESSED
                        && event.isAltDown()
                        && !event.isControlDown()
                        && !event.isMetaDown()
                        && isDigit(event, digit));
    }

    /** A character as typed, whatever keys make it on this keyboard; it does not count while a text is written. */
    public static Stroke typed(String character) {
        return new Stroke(
                List.of(character),
                event -> event.getEventType() == KeyEvent.KEY_TYPED
                        && !event.isControlDown()
                        && character.equals(event.getCharacter()));
    }

    /** A letter as typed, small or large; like {@link #typed} it does not count while a text is written. */
    public static Stroke letter(char letter) {
        String small = String.valueOf(Character.toLowerCase(letter));
        return new Stroke(
                List.of(String.valueOf(Character.toUpperCase(letter))),
                event -> event.getEventType() == KeyEvent.KEY_TYPED
                        && !event.isControlDown()
                        && !event.isAltDown()
                        && !event.isMetaDown()
                        && small.equalsIgnoreCase(event.getCharacter()));
    }

    /** Whether this event is this key. */
    public boolean matches(KeyEvent event) {
        return matches.test(event);
    }

    /** Whether it is made of a character that is also written in texts. */
    public boolean isWritten() {
        return caps.size() == 1 && caps.getFirst().length() == 1;
    }

    /** The names of its caps before they are said in a language: "CTRL", "Z". */
    List<String> caps() {
        return caps;
    }

    private static Predicate<KeyEvent> pressed(KeyCombination combination) {
        return event -> event.getEventType() == KeyEvent.KEY_PRESSED && combination.match(event);
    }

    private static boolean isDigit(KeyEvent event, int digit) {
        KeyCode code = event.getCode();
        String number = String.valueOf(digit);
        if (code == KeyCode.getKeyCode(number) || code.name().equals("NUMPAD" + number)) return true;
        if (code == KeyCode.UNDEFINED) return event.getText().equals(FRENCH_LETTERS.substring(digit - 1, digit));
        return code == FRENCH_ROW.get(digit - 1);
    }
}
