import type { HttpError } from './http-error.ts';
import { encodeXmlName, escapeXml, writeXmlElement } from './write-xml.ts';

/**
 * The XML of an ASP.NET Web API error (`WriteXml` in `src/System.Web.Http/HttpError.cs` of aspnet/AspNetWebStack):
 * a root `Error` in no namespace, members in the order of the error and not of the alphabet, names encoded like
 * {@link encodeXmlName}, and the messages of one member joined by a space, as .NET writes a list.
 */
export function writeHttpErrorXml(error: HttpError): string {
  const message = writeXmlElement('Message', escapeXml(error.Message));
  return writeXmlElement('Error', message + writeModelState(error.ModelState));
}

function writeModelState(modelState: HttpError['ModelState']): string {
  if (modelState === undefined) return '';
  const members = Object.entries(modelState).map(([name, messages]) =>
    writeXmlElement(encodeXmlName(name), escapeXml(messages.join(' '))),
  );
  return writeXmlElement('ModelState', members.join(''));
}
