package fr.permanence.text;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/**
 * The words of one feature, in the language that is set now. French is the base bundle, English beside it; the system's
 * language is never asked.
 */
public final class Words {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;
    private final Supplier<Language> language;

    private Words(String bundle, Supplier<Language> language) {
        this.bundle = bundle;
        this.language = language;
    }

    /**
     * The words beside a class: the bundle is named after the last part of its package, so that
     * {@code fr.permanence.unlock.ui} has {@code unlock/ui/words.properties} and {@code words_en.properties}.
     */
    public static Words beside(Class<?> type, Supplier<Language> language) {
        return new Words(type.getPackageName() + ".words", language);
    }

    /** The words under this key, with its arguments filled in; numbers and dates are said in the language. */
    public String say(String key, Object... arguments) {
        String pattern = bundle().getString(key);
        return closed(new MessageFormat(pattern, language.get().locale()).format(arguments));
    }

    /** The quotation marks of French hold to what they enclose: none is left alone at the end of a line. */
    private static String closed(String said) {
        return said.replace("« ", "«\u00A0").replace(" »", "\u00A0»");
    }

    /** Whether there are words under this key. */
    public boolean has(String key) {
        try {
            bundle().getString(key);
            return true;
        } catch (MissingResourceException missing) {
            return false;
        }
    }

    /** The language that is set now. */
    public Language language() {
        return language.get();
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                bundle,
                language.get() == Language.FRENCH ? java.util.Locale.ROOT : java.util.Locale.ENGLISH,
                Words.class.getClassLoader(),
                NO_FALLBACK);
    }
}
