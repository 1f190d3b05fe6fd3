package org.talentbase.platform.web;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Turns codes into sentences: Chinese unless the request prefers English. */
final class ProblemTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    static String title(ProblemType type, Locale locale) {
        return text(ProblemType.class, "type." + type.slug(), locale);
    }

    static String message(Fault fault, Locale locale) {
        String text = text(fault.code().getClass(), fault.code().code(), locale);
        for (Map.Entry<String, Object> param : fault.params().entrySet()) {
            text = text.replace("{" + param.getKey() + "}", String.valueOf(param.getValue()));
        }
        return text;
    }

    private static String text(Class<?> owner, String key, Locale locale) {
        Class<?> declared = owner.isEnum() ? owner : owner.getSuperclass();
        try {
            return ResourceBundle.getBundle(
                            declared.getPackageName() + ".problems", locale, declared.getClassLoader(), NO_FALLBACK)
                    .getString(key);
        } catch (MissingResourceException missing) {
            return key;
        }
    }
}
