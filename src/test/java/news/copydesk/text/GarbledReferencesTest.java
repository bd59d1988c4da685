package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GarbledReferencesTest {

    private final GarbledReferences step = new GarbledReferences();
    private final Normaliser normaliser = new Normaliser();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "D&Atilde;&shy;a en M&Atilde;&iexcl;laga|Día en Málaga",
                "La citt&Atilde;&nbsp; &Atilde;&uml; qui|La città è qui",
                "l&acirc;&euro;&trade;&Atilde;&copy;t&Atilde;&copy;|l’été",
                "Ji&Aring;&trade;&Atilde;&shy; Dvo&#197;&#8482;&#xC3;&#xA1;k|Jiří Dvořák",
                "NEHODA NA D&Atilde;&#129;LNICI: &Auml;&OElig;TY&Aring;&tilde;I|NEHODA NA DÁLNICI: ČTYŘI",
                "Perch&Atilde;© no? Cos&Atilde;&not;|Perché no? Così",
                "&eth;&#376;&#8216;&permil;|👉",
            })
    void areMended(String line, String expected) {
        assertThat(normaliser.normaliseLine(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&",
                "&Atilde;",
                "&Atilde; &copy;",
                "S&Atilde;O PAULO &copy; AFP",
                "&eacute;t&eacute; &amp; caf&eacute;&nbsp;!",
                "&copy;&nbsp;AFP&hellip;",
                "&Atilde;&#99999999999;&unknown;&#;&#x;",
            })
    void othersAreLeft(String line) {
        assertThat(step.apply(line)).isSameAs(line);
    }

    @Test
    void aLineOfNothingElseIsReadOnce() {
        String line = "&Atilde;&copy;".repeat(1000);

        assertThat(step.apply(line)).isEqualTo("Ã©".repeat(1000));
    }
}
