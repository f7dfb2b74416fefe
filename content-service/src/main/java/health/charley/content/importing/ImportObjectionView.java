package health.charley.content.importing;

import health.charley.content.editing.Objection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that speaks against a file of an import; where it blocks, it stops the import. */
@Schema(
        name = "ImportObjection",
        description = "Something that speaks against a file of an import; where it blocks, it stops the import.")
public record ImportObjectionView(
        @Schema(required = true, examples = "causes/sciatica.md")
        String file,

        @Schema(description = "The page, where it is the file of one.")
        PageAddressView page,

        @Schema(required = true) Objection objection) {

    static ImportObjectionView toPage(PageFile file, Objection objection) {
        return new ImportObjectionView(file.file(), PageAddressView.from(file.address()), objection);
    }

    static ImportObjectionView toFile(String file, Objection objection) {
        return new ImportObjectionView(file, null, objection);
    }

    boolean blocks() {
        return objection.blocking();
    }
}
