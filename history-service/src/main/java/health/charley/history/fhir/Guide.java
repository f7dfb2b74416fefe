package health.charley.history.fhir;

import static java.nio.charset.StandardCharsets.US_ASCII;

import health.charley.history.report.Report;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Device.DeviceNameType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Signature;

/**
 * Who says so: the guide as a Device, and its signature.
 *
 * <p>The signature's data is the receipt as it stands, a compact JWS with its payload. R4 asks for a detached JWS where the
 * resources themselves were signed. Triage signed the receipt that they were made from: to call that a signature over their
 * JSON would be false, and a detached one could not be checked. So the receipt is named as the entity that they derive from.
 */
final class Guide {
    private Guide() {}

    static Device device(Report.Origin origin) {
        var device = new Device()
                .addIdentifier(new Identifier().setSystem(Systems.URI).setValue(origin.issuer()))
                .setType(new CodeableConcept().setText("Symptom guide; not a certified medical device"));
        device.addDeviceName().setName("Charley symptom guide").setType(DeviceNameType.USERFRIENDLYNAME);
        device.addVersion()
                .setType(new CodeableConcept().setText("knowledge of " + origin.topic()))
                .setValue(origin.knowledgeVersion());
        device.addVersion()
                .setType(new CodeableConcept().setText("SHA-256 of the knowledge"))
                .setValue(origin.knowledgeSha256());
        return device;
    }

    static Provenance provenance(Report report, Reference device, List<Reference> targets) {
        var at = Date.from(report.assessedAt());
        var provenance = new Provenance().setTarget(targets).setRecorded(at);
        provenance
                .addAgent()
                .setType(new CodeableConcept(new Coding(Systems.AGENT_ROLE, "author", "Author")))
                .setWho(device);
        provenance.addEntity().setRole(ProvenanceEntityRole.DERIVATION).setWhat(receipt(report));
        return provenance.addSignature(new Signature()
                .addType(new Coding(Systems.SIGNATURE_PURPOSE, "1.2.840.10065.1.12.1.14", "Source Signature"))
                .setWhen(at)
                .setWho(device)
                .setTargetFormat("application/json")
                .setSigFormat("application/jose")
                .setData(report.receipt().getBytes(US_ASCII)));
    }

    private static Reference receipt(Report report) {
        return new Reference()
                .setIdentifier(new Identifier().setSystem(Systems.URI).setValue("urn:uuid:" + report.id()))
                .setDisplay("The receipt that triage signed");
    }
}
