package news.copydesk.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import news.copydesk.cli.settings.NamedPath;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file or folder. Java takes an empty one, of a shell's variable that is not set, for the folder one is in. */
final class PathConverter implements ITypeConverter<Path> {

    @Override
    public Path convert(String name) {
        if (name.isEmpty()) {
            throw new TypeConversionException(
                    "the name is empty; name a file or a folder, or '.' for the folder you are in");
        }
        try {
            return NamedPath.of(name);
        } catch (InvalidPathException odd) {
            throw new TypeConversionException("'" + name + "' can be no file's name: " + odd.getReason());
        }
    }
}
