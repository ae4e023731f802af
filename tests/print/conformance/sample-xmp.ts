/** The metadata of the sample: its title, its claims, and a schema that it describes itself. */

const description = (space: string, body: string): string => `<rdf:Description rdf:about="" ${space}>\n${body}\n</rdf:Description>`;
const both = (name: string, text: string): string =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li><rdf:li xml:lang="fr">${text}</rdf:li></rdf:Alt></${name}>`;

const schema = (prefix: string, uri: string, property: string, valueType = ''): string => `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>Schéma ${prefix}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
${property}
</rdf:li></rdf:Seq></pdfaSchema:property>${valueType}
</rdf:li>`;
const property = (name: string, type: string): string => `<pdfaProperty:name>${name}</pdfaProperty:name>
<pdfaProperty:valueType>${type}</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Propriété ${name}</pdfaProperty:description>`;
const remark = `
<pdfaSchema:valueType><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaType:type>Remarque</pdfaType:type>
<pdfaType:namespaceURI>https://exemple.fr/remarque/</pdfaType:namespaceURI>
<pdfaType:prefix>remarque</pdfaType:prefix>
<pdfaType:description>Une remarque</pdfaType:description>
<pdfaType:field><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaField:name>texte</pdfaField:name>
<pdfaField:valueType>Text</pdfaField:valueType>
<pdfaField:description>Son texte</pdfaField:description>
</rdf:li></rdf:Seq></pdfaType:field>
</rdf:li></rdf:Seq></pdfaSchema:valueType>`;

const extension = description(
  `xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" xmlns:pdfaType="http://www.aiim.org/pdfa/ns/type#" xmlns:pdfaField="http://www.aiim.org/pdfa/ns/field#"`,
  `<pdfaExtension:schemas><rdf:Bag>
${schema('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', property('part', 'Integer'))}
${schema('exemple', 'https://exemple.fr/', property('note', 'Remarque'), remark)}
</rdf:Bag></pdfaExtension:schemas>`,
);

const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${description(
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  `<dc:format>application/pdf</dc:format>
${both('dc:title', 'Le manuel')}
<dc:creator><rdf:Seq><rdf:li>Anne Auteur</rdf:li></rdf:Seq></dc:creator>
<xmp:CreateDate>2026-01-31T12:00:00Z</xmp:CreateDate>
<pdf:Producer>Essai</pdf:Producer>`,
)}
${description('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', '<pdfuaid:part>1</pdfuaid:part>')}
${description('xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"', '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')}
${description(
  'xmlns:exemple="https://exemple.fr/" xmlns:remarque="https://exemple.fr/remarque/"',
  '<exemple:note rdf:parseType="Resource"><remarque:texte>Un mot</remarque:texte></exemple:note>',
)}
${extension}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;

/** UTF-8 bytes, one character each. */
export const sampleXmp: string = Buffer.from(packet, 'utf8').toString('latin1');
